package dev.depesche.article.kind;

import dev.depesche.article.RejectedException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;

/** The text of a Rich Text file: its control words are read in one pass, groups that hold no text (fonts, styles, pictures, notes) left out. */
final class RtfText {

    private static final Set<String> LEFT_OUT = Set.of("fonttbl", "colortbl", "stylesheet", "pict", "object", "header", "footer", "headerl", "headerr", "headerf", "footerl",
            "footerr", "footerf", "footnote", "annotation", "themedata", "colorschememapping", "datastore", "latentstyles", "listtable", "listoverridetable", "rsidtbl",
            "generator", "xmlnstbl", "fldinst", "bkmkstart", "bkmkend", "nonshppict", "shppict", "filetbl", "revtbl", "operator", "company");
    private static final int DEEPEST = 1000;

    private final String rtf;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private final Deque<State> groups = new ArrayDeque<>();
    private Charset charset = Charset.forName("windows-1252");
    private byte[] pending = new byte[64];
    private int held;
    private State now = new State();

    private static final class State {
        private boolean skip;
        private boolean info;
        private int field;
        private int unicodeSkip = 1;

        private State copy() {
            State s = new State();
            s.skip = skip;
            s.info = info;
            s.field = field;
            s.unicodeSkip = unicodeSkip;
            return s;
        }
    }

    private RtfText(byte[] bytes) {
        this.rtf = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static Content read(byte[] bytes) throws RejectedException {
        RtfText r = new RtfText(bytes);
        r.parse();
        String text = r.out.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
        return Content.text(Kind.RTF, text, Said.of(r.title.toString(), null, null, null, null), Said.line(r.author.toString()));
    }

    private void parse() throws RejectedException {
        int i = 0;
        while (i < rtf.length()) {
            char c = rtf.charAt(i);
            if (c == '{') {
                flush();
                if (groups.size() >= DEEPEST) {
                    throw new RejectedException("too-complex", "The RTF file is nested deeper than any writer makes it; save it as text or DOCX.");
                }
                groups.push(now);
                now = now.copy();
                i++;
            } else if (c == '}') {
                flush();
                now = groups.isEmpty() ? now : groups.pop();
                i++;
            } else if (c == '\\') {
                i = control(i + 1);
            } else {
                if (c != '\r' && c != '\n') {
                    hold((byte) c);
                }
                i++;
            }
            Limits.checkLength(out.length());
        }
        flush();
    }

    /** Reads the control word or symbol that begins at {@code i}; returns where it ends. */
    private int control(int i) {
        if (i >= rtf.length()) {
            return i;
        }
        char c = rtf.charAt(i);
        if (!Character.isLetter(c)) {
            return symbol(c, i);
        }
        int end = i;
        while (end < rtf.length() && end - i < 32 && rtf.charAt(end) < 128 && Character.isLetter(rtf.charAt(end))) {
            end++;
        }
        String word = rtf.substring(i, end);
        int number = end;
        if (number < rtf.length() && rtf.charAt(number) == '-') {
            number++;
        }
        while (number < rtf.length() && number - end < 11 && rtf.charAt(number) >= '0' && rtf.charAt(number) <= '9') {
            number++;
        }
        Integer value = number > end && rtf.charAt(number - 1) != '-' ? (Integer) (int) Long.parseLong(rtf.substring(end, number)) : null;
        int next = number < rtf.length() && rtf.charAt(number) == ' ' ? number + 1 : number;
        return word(word, value, next);
    }

    private int symbol(char c, int i) {
        switch (c) {
            case '\'' -> {
                if (i + 2 < rtf.length()) {
                    int high = Character.digit(rtf.charAt(i + 1), 16);
                    int low = Character.digit(rtf.charAt(i + 2), 16);
                    if (high >= 0 && low >= 0) {
                        hold((byte) (high * 16 + low));
                    }
                }
                return Math.min(rtf.length(), i + 3);
            }
            case '*' -> now.skip = true;
            case '~' -> write('\u00a0');
            case '_' -> write('\u2011');
            case '\\', '{', '}' -> hold((byte) c);
            case '\n', '\r' -> write('\n');
            default -> {
            }
        }
        return i + 1;
    }

    private int word(String word, Integer value, int next) {
        switch (word) {
            case "par", "sect", "page", "row" -> write('\n');
            case "line" -> write('\n');
            case "tab", "cell" -> write('\t');
            case "emdash" -> write('—');
            case "endash" -> write('–');
            case "bullet" -> write('•');
            case "lquote" -> write('‘');
            case "rquote" -> write('’');
            case "ldblquote" -> write('“');
            case "rdblquote" -> write('”');
            case "ansicpg" -> charset = codePage(value == null ? 1252 : value);
            case "uc" -> now.unicodeSkip = value == null ? 1 : Math.max(0, Math.min(value, 8));
            case "u" -> {
                write((char) (value == null ? '?' : value & 0xFFFF));
                return skipFallback(next);
            }
            case "info" -> now.info = true;
            case "title" -> now.field = now.info ? 1 : 0;
            case "author" -> now.field = now.info ? 2 : 0;
            case "bin" -> {
                return next + Math.min(rtf.length() - next, Math.max(0, value == null ? 0 : value));
            }
            default -> now.skip |= LEFT_OUT.contains(word);
        }
        return next;
    }

    /** Passes over the characters that stand for a Unicode character in old readers. */
    private int skipFallback(int from) {
        int i = from;
        for (int n = 0; n < now.unicodeSkip && i < rtf.length(); n++) {
            if (rtf.charAt(i) == '\\' && i + 1 < rtf.length() && rtf.charAt(i + 1) == '\'') {
                i += 4;
            } else if (rtf.charAt(i) != '{' && rtf.charAt(i) != '}' && rtf.charAt(i) != '\\') {
                i++;
            }
        }
        return Math.min(i, rtf.length());
    }

    private static Charset codePage(int number) {
        try {
            return Charset.forName(number == 65001 ? "UTF-8" : number == 10000 ? "x-MacRoman" : number == 932 ? "windows-31j" : number == 936 ? "GBK" : number == 949 ? "x-windows-949"
                    : number == 437 || number >= 850 && number < 900 ? "IBM" + number : "windows-" + number);
        } catch (IllegalArgumentException e) {
            return Charset.forName("windows-1252");
        }
    }

    private void hold(byte b) {
        if (held == pending.length) {
            flush();
        }
        pending[held++] = b;
    }

    private void flush() {
        if (held > 0) {
            String s = charset.decode(ByteBuffer.wrap(pending, 0, held)).toString();
            held = 0;
            append(s);
        }
    }

    private void write(char c) {
        flush();
        append(String.valueOf(c));
    }

    private void append(String s) {
        if (now.info) {
            if (now.field == 1) {
                title.append(s);
            } else if (now.field == 2) {
                author.append(s);
            }
        } else if (!now.skip) {
            out.append(s);
        }
    }
}
