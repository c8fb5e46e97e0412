/** How a source did, from best to worst; equal to the enum of the graph, ONBEKEND aside. */
const VAN_GOED_NAAR_SLECHT = ['ACTUEEL', 'UIT_CACHE', 'BEGRENSD', 'VEROUDERD', 'NIET_BESCHIKBAAR'] as const;

export type Bronstatus = (typeof VAN_GOED_NAAR_SLECHT)[number] | 'ONBEKEND';

/** The status that says most about a source that was used more than once: the worst. */
export const slechtste = (a: Bronstatus, b: Bronstatus): Bronstatus => (rang(a) >= rang(b) ? a : b);

const rang = (status: Bronstatus): number => (status === 'ONBEKEND' ? -1 : VAN_GOED_NAAR_SLECHT.indexOf(status));
