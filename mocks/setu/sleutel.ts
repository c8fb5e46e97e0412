import { createRandom } from '../random.ts';

/** Id that the server gives an order, in the shape of a UUID; the last part is the number of the order. */
export const createOrderId = (nummer: number): string => {
  const random = createRandom('setu-id', nummer);
  const cijfers = (aantal: number): string =>
    Math.floor(random.next() * 16 ** aantal)
      .toString(16)
      .padStart(aantal, '0');
  return `${cijfers(8)}-${cijfers(4)}-4${cijfers(3)}-8${cijfers(3)}-${nummer.toString(16).padStart(12, '0')}`;
};

/** The number in such an id; null when no order has it. */
export const leesOrderId = (id: string, aantal: number): number | null => {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const nummer = Number.parseInt(id.slice(-12), 16);
  return nummer < aantal && createOrderId(nummer) === id ? nummer : null;
};
