export type ActorKind = 'person' | 'organisation' | 'country' | 'media' | 'group';

/** The person, organisation, country, outlet or group answerable for the words. */
export interface Actor {
  /** Lower-case slug: `qin-gang`, `china`, `nato`, `analysts`. The same actor has the same id in every article. */
  readonly id: string;
  /** The fullest name in use, family name in the order of the press. */
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2: the state the actor speaks for, where one applies. */
  readonly country?: string;
  /** `Foreign Minister of China` */
  readonly role?: string;
  /** False where the name is only the mention as written: a wrong name is worse than none. */
  readonly resolved: boolean;
}
