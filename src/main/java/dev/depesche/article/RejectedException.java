package dev.depesche.article;

/** What was dropped can never become an article; trying again is of no use. */
public final class RejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * @param code    fixed, for programs: "empty", "too-large", "unsupported-type", "encrypted" …
     * @param message one sentence that a newsroom understands: what is wrong and what to do
     */
    public RejectedException(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
