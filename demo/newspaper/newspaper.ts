/** A page that knows nothing of the widgets but the import: its markup names one, its style sheet dresses it. */
import 'billing-widgets';
