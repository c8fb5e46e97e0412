import { createHash } from 'node:crypto';
import type { MockResponse } from '../mock.ts';
import type { Persona } from '../personas/personas.ts';
import type { Client } from './clients.ts';
import { escapeHtml } from './escape-html.ts';
import { NIET_BEWAREN } from './oauth-fout.ts';

export interface InlogpaginaOpties {
  readonly client: Client;
  readonly personas: readonly Persona[];
  /** Where a click on a persona leads. */
  readonly getLink: (persona: Persona) => string;
  readonly annuleerLink: string;
}

/** The page where one chooses who to be. Works without JavaScript; shows no number of anybody. */
export const inlogpagina = ({ client, personas, getLink, annuleerLink }: InlogpaginaOpties): MockResponse =>
  pagina(
    200,
    'Inloggen als testpersoon',
    `<p>Kies wie u bent. U gaat daarna terug naar <strong>${escapeHtml(client.naam)}</strong>.</p>
${groep('Burgers, zoals met DigiD', 'BURGER', personas, getLink)}
${groep('Werkgevers, zoals met eHerkenning', 'WERKGEVER', personas, getLink)}
<p><a href="${escapeHtml(annuleerLink)}">Niet inloggen, terug naar ${escapeHtml(client.naam)}</a></p>`,
  );

/** A mistake of the application, told to who sits in front of it. */
export const foutpagina = (melding: string): MockResponse =>
  pagina(
    400,
    'Inloggen lukt niet',
    `<p>De app die u hierheen stuurde deed iets verkeerd.</p>\n<p>${escapeHtml(melding)}</p>`,
  );

const groep = (
  kop: string,
  soort: Persona['soort'],
  personas: readonly Persona[],
  getLink: InlogpaginaOpties['getLink'],
): string => {
  const leden = personas.filter((persona) => persona.soort === soort);
  if (leden.length === 0) return '';
  const regels = leden.map(
    (persona) =>
      `<li><a href="${escapeHtml(getLink(persona))}">${escapeHtml(persona.roepnaam)}</a> <p>${escapeHtml(persona.verhaal)}</p></li>`,
  );
  return `<h2>${kop}</h2>\n<ul>\n${regels.join('\n')}\n</ul>`;
};

const STIJL = `body{font:1.125rem/1.5 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:1rem;color:#1b1b1b;background:#fff}
.nabootsing{border-left:.5rem solid #b45309;background:#fef3c7;padding:.75rem 1rem}
ul{list-style:none;padding:0}li{border-top:1px solid #767676;padding:.75rem 0}li p{margin:.25rem 0 0}
a{color:#154273;font-weight:600;display:inline-block;min-height:1.5rem}a:focus-visible{outline:3px solid #b45309;outline-offset:2px}`;

const KOPPEN = {
  ...NIET_BEWAREN,
  'content-type': 'text/html; charset=utf-8',
  'content-language': 'nl',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STIJL).digest('base64')}'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
} as const;

const pagina = (status: number, titel: string, inhoud: string): MockResponse => ({
  status,
  headers: KOPPEN,
  body: `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel} – nabootsing</title>
<style>${STIJL}</style>
</head>
<body>
<main>
<h1>${titel}</h1>
<p class="nabootsing"><strong>Dit is een nabootsing.</strong> Dit is niet DigiD en niet eHerkenning. Alle personen en bedrijven zijn verzonnen. Vul hier nooit iets van uzelf in.</p>
${inhoud}
</main>
</body>
</html>
`,
});
