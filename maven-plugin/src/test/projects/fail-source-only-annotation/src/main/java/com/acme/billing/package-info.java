/** What customers owe. */
@Draft
package com.acme.billing;

import com.acme.orders.Draft;
