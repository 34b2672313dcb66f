import * as z from 'zod/mini';
import { about, list, text } from '../../../foundation/schema/fields.ts';
import { taxes } from './priceLines.ts';
import { seller } from './seller.ts';
import { team } from './team.ts';

/** `kam-propose.yaml`: what a company writes once. A dossier's own section stands instead of the workspace's. */
export const workspace = z.strictObject({
  seller: about('Your company', z.optional(seller)),
  team: about('Specialists with position and contact (D12)', z.optional(team)),
  taxes: about('Taxes that every offer may name', z.optional(taxes)),
  theme: about('A built-in look, or a folder with a theme.yaml', z.optional(text)),
  library: about("A folder of the company's own argument blocks", z.optional(text)),
  language: about("The documents' language when a dossier names none", z.optional(text)),
  allow_names: about('Names of other clients that may stand in any document', list(text)),
});
