/** Values of a message's attributes, any of which will do; all attributes named must agree. */
export type FilterPolicy = Readonly<Record<string, readonly string[]>>;

export type MessageAttributes = Readonly<Record<string, string>>;

export function passesFilter(attributes: MessageAttributes, policy: FilterPolicy | undefined): boolean {
  return Object.entries(policy ?? {}).every(([name, values]) => {
    const value = attributes[name];
    return value !== undefined && values.includes(value);
  });
}
