import { arbeidsmarktregios } from '../../../schema/referentie/regios.ts';
import { createRegeling } from '../create-regeling.ts';
import type { RegelingRijk } from '../regeling.ts';
import { leren, PRAKTIJKPLAATS } from './betaalt.ts';
import { bronnen } from './bronvermeldingen.ts';
import { aanvraag, BIJ_UVB, DUS_I, RVO, UVB } from './uitvoerders.ts';
import { werkgever } from './voorwaarden.ts';
import { basis, ESF, PRAKTIJKLEREN, TAAL } from './wetten.ts';

/** Other subsidies for employers and regions. */
export const subsidies: readonly RegelingRijk[] = [
  createRegeling({
    id: 'praktijkleren',
    nummer: 31,
    naam: 'Subsidie praktijkleren',
    samenvatting:
      'Leert er iemand bij u in de praktijk voor een mbo-diploma, met werken en leren samen (BBL)? U kunt misschien subsidie aanvragen voor de begeleiding.',
    soort: 'subsidie',
    doelgroep: ['G'],
    uitvoerder: RVO,
    legal_basis: [basis(PRAKTIJKLEREN)],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting:
        'Vaak wordt hoogstens € 2.700 per leerplek per jaar genoemd, maar het jaar van dat bedrag is niet gevonden.',
      peiljaar: null,
    },
    betaalt: PRAKTIJKPLAATS,
    status: 'onbekend',
    status_toelichting:
      'Aanvragen kan alleen in een tijdvak. De data daarvan zijn niet gevonden. Kijk bij de Rijksdienst voor Ondernemend Nederland (RVO).',
    gebied: 'landelijk',
    requirements: {
      all: [
        werkgever(
          'praktijkleren-leerbedrijf',
          'U bent een erkend leerbedrijf.',
          [PRAKTIJKLEREN, null],
          ['erkendLeerbedrijf = true', ['erkendLeerbedrijf']],
        ),
        werkgever('praktijkleren-bbl', 'U begeleidt iemand die werken en leren samen doet (BBL).', [
          PRAKTIJKLEREN,
          null,
        ]),
        werkgever('praktijkleren-weken', 'U houdt bij in welke weken u begeleidt.', [PRAKTIJKLEREN, null]),
      ],
    },
    aanvragen: aanvraag(
      'Online bij RVO, met eHerkenning.',
      'https://www.rvo.nl',
      'Overeenkomst voor de leerplek',
      'Lijst van de weken met begeleiding',
    ),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([], 'het bedrag van € 2.700'),
  }),
  createRegeling({
    id: 'tel-mee-met-taal',
    nummer: 38,
    naam: 'Tel mee met Taal',
    samenvatting:
      'Hebt u werknemers die moeite hebben met lezen, schrijven of rekenen? U kunt misschien subsidie aanvragen voor taalles of rekenles.',
    soort: 'subsidie',
    doelgroep: ['G'],
    uitvoerder: DUS_I,
    legal_basis: [basis(TAAL)],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'Er is een bedrag van hoogstens € 125.000 genoemd, maar het jaar van dat bedrag is niet gevonden.',
      peiljaar: null,
    },
    betaalt: leren(['W'], ['cursus', 'training'], { niveaus: ['basis'] }),
    status: 'onbekend',
    status_toelichting: 'Of deze regeling na 2024 nog open is, is niet nagekeken. Vraag het aan DUS-I.',
    gebied: 'landelijk',
    requirements: {
      all: [werkgever('taal-moeite', 'Uw werknemers hebben moeite met lezen, schrijven of rekenen.', [TAAL, null])],
    },
    aanvragen: aanvraag('Online bij DUS-I.', 'https://www.dus-i.nl'),
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen([], 'het bedrag van € 125.000 en of de regeling nog open is'),
  }),
  createRegeling({
    id: 'esf-plus',
    nummer: 39,
    naam: 'Europees Sociaal Fonds (ESF+) 2021-2027',
    samenvatting:
      'Europees geld voor projecten die mensen aan werk helpen. De arbeidsmarktregio kan het misschien aanvragen. U kunt dit als burger of werkgever niet zelf aanvragen.',
    soort: 'subsidie',
    doelgroep: [],
    uitvoerder: UVB,
    legal_basis: [basis(ESF)],
    bedrag: {
      maximum: null,
      percentage: null,
      toelichting: 'Elke arbeidsmarktregio krijgt een eigen bedrag. De bedragen zijn niet gevonden.',
      peiljaar: null,
    },
    geldig: { van: '2021-01-01', tot: '2027-12-31' },
    gebied: 'regionaal',
    arbeidsmarktregios: arbeidsmarktregios.map(({ code }) => code),
    requirements: {
      all: [
        werkgever('esf-centrumgemeente', 'De centrumgemeente van de arbeidsmarktregio vraagt het geld aan.', [
          ESF,
          null,
        ]),
      ],
    },
    aanvragen: { ...BIJ_UVB, kanaal: 'De centrumgemeente vraagt aan bij Uitvoering Van Beleid.' },
    zekerheid: 'uit het geheugen',
    bronvermelding: bronnen(
      ['Verordening (EU) 2021/1057'],
      'dat het geld in alle regio’s via de centrumgemeente van de arbeidsmarktregio loopt',
    ),
  }),
];
