/** Reads something of an object once, for as long as that lives: a figure for a file is drawn up to a dozen times. */
export function once<Key extends object, T>(read: (key: Key) => T): (key: Key) => T {
  const known = new WeakMap<Key, { value: T }>();
  return (key) => {
    const { value } = known.get(key) ?? { value: read(key) };
    known.set(key, { value });
    return value;
  };
}
