import { expect } from 'chai';
import fc from 'fast-check';
import { project } from '../../../src/transcript/projection.ts';
import { fromVCon, toVCon, toVConLine } from '../../../src/transcript/export/vcon.ts';
import type { VCon } from '../../../src/transcript/export/vcon-format.ts';
import type { Transcript } from '../../../src/transcript/received.ts';
import { heldConversations } from '../../support/held-conversations.ts';
import { asked, inside, log, transcriptOf, transcripts, typed, whole } from './transcripts.ts';

const vConOf = (transcript: Transcript) => JSON.parse(toVCon(transcript)) as VCon;

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** What the draft asks of a vCon, in its schema and in words beside it. */
function expectSound(vCon: VCon): void {
  expect(vCon.uuid).to.match(uuid);
  expect(vCon.created_at).to.match(instant);
  expect(vCon).not.to.have.property('vcon');
  const isParty = (index: number) => Number.isInteger(index) && index in vCon.parties;
  const isMessage = (index: number) => Number.isInteger(index) && index in vCon.dialog;
  for (const { type } of vCon.parties) expect(type ?? 'person').to.match(/^(?:person|bot|organization)$/);
  for (const { type, start, parties, mediatype, body, encoding, ...rest } of vCon.dialog) {
    expect({ type, mediatype, encoding }).to.deep.equal({ type: 'text', mediatype: 'text/plain', encoding: 'none' });
    expect(start).to.match(instant);
    expect(body).to.be.a('string');
    expect(parties.every(isParty)).to.equal(true);
    // Whoever wrote it stands first; only where they do not may they be named.
    expect(rest).to.have.all.keys('application', 'message_id');
  }
  const ids = vCon.dialog.map(({ message_id }) => message_id);
  expect(new Set(ids).size).to.equal(ids.length);
  for (const { type, dialog = [], vendor, encoding, body } of vCon.analysis) {
    expect(type).to.match(/^(?:report|transcript)$/);
    expect(vendor).to.equal('guided-chat');
    expect(encoding).to.equal('json');
    expect(body).to.be.an('object');
    expect(dialog.every(isMessage)).to.equal(true);
  }
  for (const { start, party, dialog, encoding } of vCon.attachments) {
    expect(start).to.match(instant);
    expect(isParty(party) && isMessage(dialog)).to.equal(true);
    expect(encoding).to.equal('json');
  }
}

describe('a transcript as a vCon', () => {
  it('names who took part, as far as is known', () => {
    const [visitor, ...others] = vConOf(whole).parties;
    expect(visitor).to.deep.equal({ type: 'person', name: 'Kari', validation: 'none', tel: 'tel:77000001' });
    expect(others).to.deep.equal([
      { type: 'bot', name: 'guided-chat', validation: 'none', org: 'shop.example' },
      { type: 'organization', name: 'shop.example', validation: 'none' },
    ]);
  });

  it('calls whoever did not tell anonymous, and takes what the page knew', () => {
    const opened = { type: 'opened', language: 'en', flow: 'f', engine: 'e', seed: 1, stage: 's', plans: [] };
    const visitorWith = (known: object) => vConOf(transcriptOf(log({ ...opened, known }))).parties[0];
    expect(visitorWith({})).to.deep.equal({ name: 'anonymous' });
    expect(visitorWith({ email: 'kari@example.no' })).to.deep.equal({ type: 'person', mailto: 'kari@example.no' });
    const twice = transcriptOf(
      log(asked('reach', 'Your email?', 'email'), typed('reach', 'one@example.no'), typed('reach', 'two@example.no')),
    );
    expect(vConOf(twice).parties[0]).to.deep.equal({ type: 'person', mailto: 'two@example.no' });
  });

  it('has a message for whatever was said, in order, from whoever said it to whoever read it', () => {
    const { dialog } = vConOf(whole);
    expect(dialog.slice(0, 3)).to.deep.equal([
      {
        type: 'text',
        start: '2026-11-22T09:00:01.000Z',
        parties: [1, 0],
        mediatype: 'text/plain',
        body: 'Hello.',
        encoding: 'none',
        application: 'guided-chat/1.0.0',
        message_id: `${whole.id}:1`,
      },
      { ...dialog[1], parties: [1, 0], body: 'What would help you most?', message_id: `${whole.id}:4` },
      { ...dialog[2], parties: [0, 1], body: 'Repair it', message_id: `${whole.id}:5` },
    ]);
    const starts = dialog.map(({ start }) => start);
    expect(starts).to.deep.equal(starts.toSorted());
  });

  it('tells how a matter came out and how it was rated, and from which messages', () => {
    const reports = vConOf(whole).analysis.filter(({ type }) => type === 'report');
    expect(reports.map(({ schema, dialog, body }) => ({ schema, dialog, body }))).to.deep.equal([
      {
        schema: 'guided-chat-outcome',
        dialog: [1, 2, 3, 4, 5, 6, 7, 8],
        body: { ...inside, outcome: 'resolved', kind: 'complaint', answers: { way: 'Call me' } },
      },
      { schema: 'guided-chat-rating', dialog: undefined, body: { solved: true, score: 3, comment: 'Fine' } },
    ]);
  });

  it('attaches consent to the message that asked for it', () => {
    const [consent, ...others] = vConOf(whole).attachments;
    expect(others).to.deep.equal([]);
    expect(consent).to.deep.include({ purpose: 'consent', party: 0, dialog: 0 });
    expect(consent?.body).to.deep.equal({ to: 'transcript', text: 'Yes, keep it', given: true });
  });

  it('is about the topics that were talked about', () => {
    expect(vConOf(whole).subject).to.equal('Something went wrong');
    expect(vConOf(transcriptOf(log({ type: 'said', text: 'Hello' })))).not.to.have.property('subject');
  });

  it('has the id of the conversation where that is a UUID, and else always the same of its own', () => {
    const uuidOf = (id: string) => vConOf({ ...whole, id }).uuid;
    expect(uuidOf(whole.id.toUpperCase())).to.equal(whole.id);
    expect(uuidOf('conversation-1')).to.equal(uuidOf('conversation-1'));
    expect(uuidOf('conversation-1')).not.to.equal(uuidOf('conversation-2'));
    expect(uuidOf('conversation-1')).to.match(/^01a2027b-d680-8/);
  });

  it('is sound for what was really said', async () => {
    for (const entries of Object.values(await heldConversations())) {
      const transcript = transcriptOf(entries);
      expectSound(vConOf(transcript));
      expect(fromVCon(toVCon(transcript))).to.deep.equal([transcript]);
    }
  });

  it('is sound whatever the transcript', () => {
    fc.assert(fc.property(transcripts, (transcript) => expectSound(vConOf(transcript))));
  });

  it('is the same in one line, for files of many', () => {
    const line = toVConLine(whole);
    expect(line.indexOf('\n')).to.equal(line.length - 1);
    expect(JSON.parse(line)).to.deep.equal(vConOf(whole));
  });

  it('tells of a rating what the score is out of', () => {
    const rated = transcriptOf(log({ by: 'visitor', type: 'rated', score: 9, scale: 10 }));
    expect(vConOf(rated).analysis[0]?.body).to.deep.equal({ score: 9, scale: 10 });
  });

  it('has an offer of help and what became of it', () => {
    const offered = transcriptOf(
      log({ by: 'host', type: 'invited', text: 'May I help?', topic: 'Tyres' }, { by: 'visitor', type: 'declined' }),
    );
    expect(vConOf(offered).dialog).to.have.length(1);
    expect(vConOf(offered).dialog[0]).to.deep.include({ parties: [2, 0], body: 'May I help?' });
    expect(fromVCon(toVCon(offered))).to.deep.equal([offered]);
  });

  it('reads back to the same transcript, and so to the same projection', () => {
    fc.assert(
      fc.property(transcripts, (transcript) => {
        const read = fromVCon(toVCon(transcript));
        expect(read).to.deep.equal([transcript]);
        expect(project((read as Transcript[])[0]?.entries ?? []))
          .to.have.property('turns')
          .that.deep.equals(project(transcript.entries).turns);
      }),
    );
  });

  it('says what is wrong with what is no vCon of ours', () => {
    expect(fromVCon('{')).to.equal('expected JSON');
    expect(fromVCon(`${toVConLine(whole)}{}\n`)).to.equal('line 2: uuid: expected text');
    expect(fromVCon('{}')).to.equal('uuid: expected text');
    expect(fromVCon('{"uuid":"x","analysis":[{"type":"summary"}]}')).to.equal(
      'expected a vCon that guided-chat has made',
    );
    expect(fromVCon('{"uuid":"x"}')).to.equal('expected a vCon that guided-chat has made');
  });
});
