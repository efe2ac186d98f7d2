package dev.depesche.emulator;

/** A refusal with the code that the SDK maps to an exception. */
final class SnsFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    SnsFault(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    static SnsFault invalid(String message) {
        return new SnsFault(400, "InvalidParameter", "Invalid parameter: " + message);
    }

    static SnsFault notFound(String what) {
        return new SnsFault(404, "NotFound", what + " does not exist");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }
}
