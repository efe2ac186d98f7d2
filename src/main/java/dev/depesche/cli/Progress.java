package dev.depesche.cli;

import java.nio.file.Path;

/** One line on standard error that counts articles, when there are many or it takes long. */
final class Progress {

    private static final int MANY = 20;

    private final int total;
    private int done;

    Progress(int total) {
        this.total = total;
    }

    void step() {
        done++;
        if (total >= MANY && (done % 10 == 0 || done == total)) {
            System.err.print("\r" + done + " of " + total + " articles");
            System.err.flush();
        }
    }

    /** @param rejected how many of the files were */
    void done(Path out, int rejected) {
        int digested = done - rejected;
        System.err.println((total >= MANY ? "\n" : "") + digested + (digested == 1 ? " file" : " files") + " digested into " + out
                + (rejected == 0 ? "" : ", " + rejected + " rejected (see " + out.resolve("rejected") + ")"));
    }
}
