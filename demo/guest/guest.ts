/** A page for everybody: nobody signs in, and nothing but the elements is needed. */
import 'billing-widgets';
