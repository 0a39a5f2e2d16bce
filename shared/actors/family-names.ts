/** Family names that stand first: Chinese, Korean, Vietnamese, in the spellings of the press. Lower case. */
export const FIRST_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'ahn an bai bao bui cai cao chan chang chen cheng cheong cheung chia chin cho choe choi chong chow chu chui chun chung cui dai dang dao deng ding do dong du duan duong fan fang feng fu gao geng gong gu guan guo ha han hao he ho hoang hong hou hu hua huang huynh hwang jang jeong ji jia jiang jin jo joo jung kan kang ke kim ko kong kuo kwon lai lam lau le lee lei leung li liang liao lim lin liu long lu luo luong lyu ma mai mao mei meng min mo moon nam ngo nguyen ni nie niu noh oh ouyang pak pan pang park pei peng pham phan qi qian qiao qin qiu qu quan ran ren ri rong ruan ryu seo shan shang shao shen sheng shi shin sohn son song su suh sun tai tan tang tao teng tian tong tran trinh truong tsai tu vo vu wan wang wei wen weng wong woo wu xi xia xiang xiao xie xin xing xiong xu xue yan yang yao ye yeung yi yim yin ying yoo yoon you yu yuan yue yun zang zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou zuo'.split(
    ' ',
  ),
);

/** Words inside or before a family name that keep their small letter: *von der Leyen*, *bin Salman*. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al bin da dal dalla de del della den der di do dos du el ibn la le ten ter van von zu zum'.split(' '),
);

/** States whose people's family name stands first in the press. */
export const FAMILY_FIRST_COUNTRIES: ReadonlySet<string> = new Set(['CN', 'HK', 'KP', 'KR', 'MO', 'TW', 'VN']);

/** Family names so common in English that alone they tell nobody. Lower case. */
export const COMMON_FAMILY_NAMES: ReadonlySet<string> = new Set(
  'adams allen anderson austin bailey baker bauer bell blair brown bruce burns cameron campbell carter clark clarke collins cook cooper costa craft davis edwards evans fischer foster garcia gordon graham grant gray green hall hamilton harris hill howard hughes hunt jackson james johnson jones kelly kennedy king kumar landau lewis lopez macdonald marshall martin martinez mason may meyer michel miller mitchell moore morgan morris muller murphy murray nelson newman nichols parker parnell patel pavel perez perry peters phillips powell price reed reeves reid rice richardson roberts robertson robinson rogers rose ross russell ryan sanchez scott sharif shaw shea simpson singh smith stewart sullivan taylor thomas thompson tracy turner wagner walker wallace ward watson weber white williams wilson wong wood wright young'.split(
    ' ',
  ),
);
