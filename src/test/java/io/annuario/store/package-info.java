/** The database is tested on real databases: H2 in a file, and a MySQL server. */
@NullMarked
package io.annuario.store;

import org.jspecify.annotations.NullMarked;
