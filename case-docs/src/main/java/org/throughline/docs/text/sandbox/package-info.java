/** What keeps a process that reads a stranger's file from everything but that file. */
@NullMarked
package org.throughline.docs.text.sandbox;

import org.jspecify.annotations.NullMarked;
