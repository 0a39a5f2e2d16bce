/**
 * How many days apart two tellings may be to be compared, unless a setting says otherwise. A remark is retold for days
 * and taken up again for weeks; after a month and a half it is news when said again.
 */
export const WINDOW_DAYS = 45;

/** A year finds every anniversary; beyond ten the window is no window any more. */
export const LONGEST_WINDOW_DAYS = 3_660;
