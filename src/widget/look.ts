/** How the view looks, from what the owner set. */
import type { Settings } from '../authoring/settings.ts';
import type { Look } from './view/model.ts';

/**
 * The look that settings ask for.
 *
 * @param preview the moment that it is shown at, where it is not the present one
 */
export function lookOf(settings: Settings, preview?: string): Look {
  const { endpoint, business, guide, avatar, logo, privacy, consent, keepDays, placement } = settings;
  return {
    consent,
    keepDays,
    inline: placement === 'inline',
    local: endpoint === undefined,
    ...(business === undefined ? {} : { business }),
    ...(guide === undefined ? {} : { guide }),
    ...(avatar === undefined ? {} : { avatar }),
    ...(logo === undefined ? {} : { logo }),
    ...(privacy === undefined ? {} : { privacy }),
    ...(preview === undefined ? {} : { preview }),
  };
}
