package org.throughline.deploy;

final class DemoLogins {

    static final String TEXT = """
            Demo logins, password demo:
              Harbor Family Advocacy      ana.advocate  alex.advocate  sam.supervisor  omar.orgadmin  lucia.family
              Summit Education Advocates  tess.advocate  sol.supervisor  finn.family
              both                        blair.both
              platform                    pat.platform""";

    private DemoLogins() {}
}
