import nock from 'nock';
import { afterEach, beforeEach } from 'vitest';

/** The net is off: only loopback, where tests listen themselves, can be reached. A failed test poisons no other. */
beforeEach(() => {
  nock.cleanAll();
  nock.disableNetConnect();
  nock.enableNetConnect(/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/);
});

afterEach(() => {
  nock.cleanAll();
});
