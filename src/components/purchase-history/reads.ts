import type { getPurchaseOverview, listPurchases } from '../../api/contract/purchase-list-operations.ts';
import type { PagedController } from '../../controllers/paged-controller.ts';
import type { ResourceController } from '../../controllers/resource-controller.ts';

/** The purchases as they are searched, filtered and paged. */
export type List = PagedController<typeof listPurchases>;

/** What is known of the history apart from its rows. */
export type Overview = ResourceController<typeof getPurchaseOverview>;
