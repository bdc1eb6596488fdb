/**
 * Playbooks: what an organisation always does when a case is opened or something happened in it, as tasks that come by themselves.
 */
@NullMarked
package org.throughline.core.playbook;

import org.jspecify.annotations.NullMarked;
