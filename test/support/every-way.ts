/** Every way through one conversation that can use each technique: for comparing what libraries make of the machines. */
import { advice, question, questionnaire, when } from '../techniques/questioning/questionnaires.ts';
import { flowOf, wentWrong, winterTyres } from './flows.ts';
import { walk, wholly } from './walk.ts';

const finder = questionnaire(
  [
    { ...question('use', ['Work', 'Trails']), optional: true },
    { ...question('phone'), when: when("use is 'work'") },
  ],
  [advice('Electric bike', "use is 'work'"), advice('Everyday bike')],
);

/** All states that are reached, with what is done and said on each way out of them, as one text. */
export async function everyWay(): Promise<string> {
  const { setting, hearing } = await wholly(flowOf([winterTyres, finder, wentWrong]));
  const typed = ['qwerty', 'My bike arrived with a broken wheel.'];
  const places = walk(setting, 'coarse', typed, hearing);
  return JSON.stringify([...places].map(([name, { ways, ended }]) => ({ name, ended, ways })));
}
