import { startMocks } from '../../mocks/start-mocks.ts';

/** The mocked sources in a process of their own, with so many vacancies. */
const [aantal = '10000'] = process.argv.slice(2);
const { url } = await startMocks({ vacatures: Number(aantal) });
process.send?.({ url });
