/** A part of a qualification that has a certificate of its own; names and codes are made up, the crebo it belongs to is not. */
export interface Certificaat {
  readonly code: string;
  readonly naam: string;
  readonly crebo: string;
}

/** Mbo certificates have codes like C0001 in the crebo system. */
export const CERTIFICATEN: readonly Certificaat[] = (
  [
    ['Plannen en voorbereiden van bouwwerk', '25104'],
    ['Werktekeningen lezen en maken', '25104'],
    ['Bouwplaats inrichten en organiseren', '25119'],
    ['Calculeren van installatiewerk', '25124'],
    ['Timmerwerk aan een kozijn', '25128'],
    ['Metselen van een gevel', '25103'],
    ['Schilderwerk binnen', '25030'],
    ['Monteren van elektrische leidingen', '25333'],
    ['Monteren van warmtepompen', '25280'],
    ['Basislassen', '25290'],
    ['Onderhoud aan elektrische auto’s', '25242'],
    ['Ontvangen van gasten en bezoekers', '25150'],
    ['Plannen van afspraken en agenda’s', '25152'],
    ['Klanten helpen in een contactcenter', '25135'],
    ['Bijhouden van een boekhouding', '25139'],
    ['Loonadministratie bijhouden', '25138'],
    ['Hulp bij persoonlijke verzorging', '25498'],
    ['Medicijnen aanreiken', '25655'],
    ['Begeleiden van mensen met dementie', '25655'],
    ['Begeleiden van jonge kinderen', '25486'],
    ['Goederen ontvangen en opslaan', '25371'],
    ['Plannen van ritten', '25389'],
    ['Bereiden van eenvoudige gerechten', '25180'],
    ['Schoonmaken in de zorg', '25034'],
    ['Toezicht houden bij evenementen', '25407'],
    ['Beheren van computers op de werkplek', '25191'],
    ['Aanleggen van groen', '25452'],
    ['Verkopen en adviseren in de winkel', '25167'],
  ] as const
).map(([naam, crebo], nummer) => ({ code: `C${String(nummer + 1).padStart(4, '0')}`, naam, crebo }));

/** Qualifications for which earlier experience can be recognised (EVC), by crebo. */
export const EVC_CREBOS = [
  '25104',
  '25119',
  '25655',
  '25498',
  '25407',
  '25371',
  '25139',
  '25486',
  '25118',
  '25150',
  '25152',
  '25332',
] as const;
