import type { MockBron } from '../mock.ts';
import { leesNabootsing } from './lees-nabootsing.ts';

/** A page in Markdown on how true each mock is: a table of all, and of each what is known and what is not imitated. */
export const beschrijfNabootsingen = (bronnen: readonly MockBron[]): string => {
  const regels = bronnen
    .map((bron) => ({ ...bron, ...leesNabootsing(bron) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [
    KOP,
    '| bron | naam | label |\n| --- | --- | --- |',
    ...regels.map(({ id, naam, label }) => schrijfRij([`[${id}](#${id})`, naam, label])),
    ...regels.flatMap(({ id, label, kennis, nietNagebootst }) => [
      `\n## ${id}\n\n${label}\n\n| wat | waar | peildatum |\n| --- | --- | --- |`,
      ...kennis.map(({ wat, waar, peildatum }) => schrijfRij([wat, waar, peildatum])),
      `\nNiet nagebootst:\n\n${nietNagebootst.map((deel) => `- ${ontsnap(deel)}`).join('\n')}`,
    ]),
    '',
  ].join('\n');
};

const KOP = `# How true the mocks are

Every source that this project speaks to is simulated. What is known of the real ones stands in \`info.x-nabootsing\` of their
contracts (\`mocks/<bron>/contract.yaml\`), in Dutch. This page is made of that by \`npm run -s nabootsing\`.

- GEDOCUMENTEERD: its owner, or public software that uses it, has written down how it is asked and how it answers.
- AFGELEID: part of that is written down; the rest, such as its paths, follows from what is known.
- BEDACHT: nothing like it exists, or what exists is not public.

\`peildatum\` is the day of the document. Where \`waar\` ends in "laatst bekeken" it is the day on which it was last looked at.
Where it begins with "algemene kennis" no document was looked at.
`;

const schrijfRij = (cellen: readonly string[]): string => `| ${cellen.map(ontsnap).join(' | ')} |`;

/** Text that would be read as markup, or end its cell. */
const ontsnap = (tekst: string): string => tekst.replaceAll(/[|*_<]/g, '\\$&');
