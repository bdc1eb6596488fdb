/**
 * The protocol between the server and its reading processes. The server does not trust what it hears: each length is checked before it is believed.
 */
@NullMarked
package org.throughline.docs.text.protocol;

import org.jspecify.annotations.NullMarked;
