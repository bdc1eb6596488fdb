package org.throughline.deploy;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Before the first integration test, since Arquillian looks for the server earlier than any test could start it. */
public final class StartTestStack implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("throughline.test.stack")) {
            TestStack.get();
        }
    }
}
