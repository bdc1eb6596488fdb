/** Playbooks, as those who lead or administer an organisation write them. */
@NullMarked
package org.throughline.web.playbook;

import org.jspecify.annotations.NullMarked;
