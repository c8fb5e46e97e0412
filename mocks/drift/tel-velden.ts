import { isSchema, type Vormgever } from './schemavorm.ts';

/** Places of all fields that a schema names, in the same form as a comparison gives them; what repeats itself once. */
export const telVelden = (geefVorm: Vormgever, schema: unknown): ReadonlySet<string> => {
  const velden = new Set<string>();
  const bekijk = (deel: unknown, plek: string, boven: ReadonlySet<unknown>): void => {
    if (!isSchema(deel) || boven.has(deel)) return;
    const { delen, keuzes } = geefVorm(deel);
    if (delen.some((ander) => boven.has(ander))) return;
    const hier = new Set([...boven, ...delen]);
    for (const tak of keuzes.flat()) bekijk(tak, plek, hier);
    for (const { properties, items, additionalProperties } of delen) {
      for (const [naam, inhoud] of Object.entries(isSchema(properties) ? properties : {})) {
        velden.add(`${plek}/${naam}`);
        bekijk(inhoud, `${plek}/${naam}`, hier);
      }
      if (items !== undefined) bekijk(items, `${plek}/[]`, hier);
      if (isSchema(additionalProperties)) {
        velden.add(`${plek}/{}`);
        bekijk(additionalProperties, `${plek}/{}`, hier);
      }
    }
  };
  bekijk(schema, '', new Set());
  return velden;
};
