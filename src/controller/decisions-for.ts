import { type Controller, type Decision, decideAbout } from './controller.ts';
import { sweep } from './sweep.ts';
import type { Trigger } from './trigger.ts';

/** The decisions that a trigger asks for. */
export async function decisionsFor(controller: Controller, trigger: Trigger): Promise<Decision[]> {
  switch (trigger.kind) {
    case 'run':
      return [await decideAbout(controller, trigger.run, trigger.attempt)];
    case 'sweep':
      return sweep(controller);
    default:
      controller.log.info('this version answers no commands');
      return [];
  }
}
