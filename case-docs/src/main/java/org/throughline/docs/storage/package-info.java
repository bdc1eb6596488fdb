/** The bytes of documents, encrypted under the key of their organisation. */
@NullMarked
package org.throughline.docs.storage;

import org.jspecify.annotations.NullMarked;
