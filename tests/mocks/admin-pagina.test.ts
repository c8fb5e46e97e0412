import { describe, expect, test } from 'vitest';
import { html } from '../../mocks/html.ts';
import { PERSONAS } from '../../mocks/personas/personas.ts';
import { SCENARIONAMEN } from '../../mocks/scenario/scenarios.ts';
import { escapeXml } from '../../mocks/xml.ts';
import { createAdminproef } from './admin-proef.ts';

const EIGEN = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost:4100' };

describe('the page', () => {
  test('shows every source with its state, its label and a choice, in Dutch', async () => {
    const { vraag, wereld } = createAdminproef();
    wereld.zetScenario('vum', 'druk');
    const { tekst } = await vraag('GET', '/');
    expect(tekst).toContain('<html lang="nl">');
    for (const { id, naam } of wereld.bronnen) {
      expect(tekst).toContain(`<h3>${escapeXml(naam)}</h3>`);
      expect(tekst).toContain(`id="nabootsing-${id}"`);
    }
    const [, keuze = ''] = /<select id="keuze-vum"[^>]*>(.*?)<\/select>/s.exec(tekst) ?? [];
    expect([...keuze.matchAll(/<option[^>]*>(\w+)/g)].map(([, naam]) => naam)).toEqual(SCENARIONAMEN);
    expect(keuze).toContain('<option selected>druk');
  });

  test('shows faults, calls and personas with the command for a token', async () => {
    const { vraag, wereld, roepAan } = createAdminproef();
    wereld.zetStoringen('vum', [{ kans: 0.5, status: 503 }]);
    roepAan('vum', '/vacatures/x');
    const { tekst } = await vraag('GET', '/');
    expect(tekst).toContain('&quot;status&quot;:503');
    expect(tekst).toContain('GET /vacatures/x');
    for (const { naam, soort } of PERSONAS)
      if (soort === 'BURGER') expect(tekst).toContain(`npm run -s token -- --persona ${naam}<`);
  });

  test('has no script or style of its own, and no address elsewhere', async () => {
    const { tekst, headers } = await createAdminproef().vraag('GET', '/');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';(?!.*unsafe)/);
    expect(tekst).not.toMatch(/<style|<script(?![^>]*src=)|\sstyle=|\son\w+=|javascript:/i);
    for (const [, adres = ''] of tekst.matchAll(/(?:src|href|action)="([^"]*)"/g))
      expect(adres).toMatch(/^(\/__admin|#)/);
  });

  test('shows what was called as text, whatever it is', async () => {
    const { vraag, roepAan } = createAdminproef();
    roepAan('vum', '/<script>alert(1)</script>"\'&');
    const { tekst } = await vraag('GET', '/');
    expect(tekst).toContain('/&lt;script&gt;alert(1)&lt;/script&gt;&quot;&apos;&amp;');
    expect(tekst).not.toContain('<script>alert');
  });

  test('says what a form did, and nothing that its address makes up', async () => {
    const { vraag } = createAdminproef();
    const getMelding = async (query: string) =>
      /id="melding"[^>]*>(.*?)</.exec((await vraag('GET', `/?${query}`)).tekst)?.[1];
    expect(await getMelding('gedaan=scenario&wat=vum')).toBe('VUM-vacatures staat nu op gezond.');
    expect(await getMelding('gedaan=dag&wat=maandagochtend')).toBe('Het is nu maandagochtend.');
    expect(await getMelding('gedaan=herstel')).toContain('Alles is hersteld');
    for (const query of ['gedaan=scenario&wat=%3Cb%3E', 'gedaan=dag&wat=nooit', 'gedaan=anders', ''])
      expect(await getMelding(query)).toBe('');
  });
});

describe('a form of the page', () => {
  const post = (body: string, headers: Record<string, string> = EIGEN) => {
    const proef = createAdminproef();
    proef.wereld.zetScenario('rio', 'traag');
    return { ...proef, antwoord: proef.vraag('POST', '/formulier', { body, headers }) };
  };

  test('switches a source without script, and leads back to the page', async () => {
    const { wereld, antwoord } = post('actie=scenario&bron=vum&scenario=uit');
    expect(await antwoord).toMatchObject({
      status: 303,
      headers: { location: '/__admin/?gedaan=scenario&wat=vum' },
    });
    expect(wereld.getScenario('vum')).toBe('uit');
  });

  test('chooses a day', async () => {
    const { wereld, antwoord } = post('actie=dag&dag=maandagochtend');
    expect(await antwoord).toMatchObject({
      status: 303,
      headers: { location: '/__admin/?gedaan=dag&wat=maandagochtend' },
    });
    expect(wereld.getScenario('vum')).toBe('druk');
  });

  test('resets', async () => {
    const { wereld, antwoord } = post('actie=herstel');
    expect(await antwoord).toMatchObject({ status: 303 });
    expect(wereld.getScenario('rio')).toBe('gezond');
  });

  test.each(['', 'actie=wis', 'actie=scenario&bron=vumm&scenario=uit', 'actie=scenario&bron=vum', 'actie=dag&dag=x'])(
    'with %j is refused',
    async (body) => {
      const { wereld, antwoord } = post(body);
      expect(await antwoord).toMatchObject({ status: 400 });
      expect(wereld.getScenario('rio')).toBe('traag');
    },
  );

  test('must come from a browser that is on the page', async () => {
    const { 'content-type': type } = EIGEN;
    const { wereld, antwoord } = post('actie=herstel', { 'content-type': type });
    expect(await antwoord).toMatchObject({ status: 403 });
    expect(wereld.getScenario('rio')).toBe('traag');
  });

  test('is a form and not JSON', async () => {
    const { antwoord } = post('{}', { ...EIGEN, 'content-type': 'application/json' });
    expect(await antwoord).toMatchObject({ status: 415 });
  });
});

test('what is filled in into HTML is text, and HTML stays HTML', () => {
  expect(html`<p>${'<b>'}${html`<i>${'&'}</i>`}${[html`<u></u>`, html`<s></s>`]}${3}</p>`.tekst).toBe(
    '<p>&lt;b&gt;<i>&amp;</i><u></u><s></s>3</p>',
  );
});
