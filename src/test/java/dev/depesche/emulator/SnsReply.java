package dev.depesche.emulator;

/** What SNS answers: a status and XML. */
record SnsReply(int status, String xml) {

    static SnsReply ok(String xml) {
        return new SnsReply(200, xml);
    }

    static SnsReply fault(SnsFault f) {
        return new SnsReply(f.status(), "<ErrorResponse xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><Error><Type>Sender</Type><Code>" + f.code()
                + "</Code><Message>" + escaped(f.getMessage()) + "</Message></Error><RequestId>0</RequestId></ErrorResponse>");
    }

    /** A result in the envelope of its action. */
    static String result(String action, String inner) {
        return "<" + action + "Response xmlns=\"http://sns.amazonaws.com/doc/2010-03-31/\"><" + action + "Result>" + inner + "</" + action
                + "Result><ResponseMetadata><RequestId>0</RequestId></ResponseMetadata></" + action + "Response>";
    }

    static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">";
    }

    private static String escaped(String s) {
        return s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
