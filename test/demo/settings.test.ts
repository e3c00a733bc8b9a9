import { expect } from 'chai';
import { readSettings } from '../../demo/settings.ts';

describe('The settings of the demo', () => {
  it('are the usual ones where nothing is said', () => {
    expect(readSettings({ PORT: '', DATA: '' })).to.include({ port: 4173, host: '127.0.0.1', data: undefined });
  });

  it('are what the environment says', () => {
    const environment = {
      PORT: '0',
      HOST: '::1',
      DATA: '/var/chat',
      DATABASE_URL: 'postgres://db',
      READER_TOKEN: 'abc',
    };
    expect(readSettings(environment)).to.deep.equal({
      port: 0,
      host: '::1',
      data: '/var/chat',
      databaseUrl: 'postgres://db',
      readerToken: 'abc',
    });
  });

  for (const port of ['shop', '-1', '65536', '80.5', '0x50', ' 80']) {
    it(`refuse the port "${port}", by its name`, () => {
      expect(() => readSettings({ PORT: port })).to.throw(`PORT is "${port}"`);
    });
  }
});
