@NullMarked
package org.throughline.deploy.login;

import org.jspecify.annotations.NullMarked;
