package dev.depesche.article.kind;

import dev.depesche.article.RejectedException;
import dev.depesche.article.charset.Decoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** A mail, saved page (MHTML) or mail box: subject, sender, day and the part that says most, HTML before text. */
final class MailText {

    private static final MimeConfig CONFIG = new MimeConfig.Builder().setMaxLineLen(200_000).setMaxHeaderCount(2000).setMaxHeaderLen(100_000).build();
    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 200;
    private static final Pattern HOLDS_PARTS = Pattern.compile("multipart/|message/rfc822", Pattern.CASE_INSENSITIVE);
    private static final int MOST_HOLDERS = 200;
    private static final String BOUNDARY = "\n--";
    private static final int MOST_BOUNDARIES = 20_000;

    private final StringBuilder text = new StringBuilder();
    private String html;
    private int parts;

    private MailText() {
    }

    static Content read(byte[] bytes) throws RejectedException {
        checkParts(bytes);
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(CONFIG);
            builder.setDecodeMonitor(DecodeMonitor.SILENT);
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            MailText mail = new MailText();
            mail.walk(message, 0);
            Date date = message.getDate();
            String day = date == null ? null : Instant.ofEpochMilli(date.getTime()).atOffset(ZoneOffset.UTC).toLocalDateTime().withNano(0).toString();
            Mailbox from = message.getFrom() == null || message.getFrom().isEmpty() ? null : message.getFrom().get(0);
            String sender = from == null ? null : from.getName() == null ? from.getDomain() : from.getName();
            var said = Said.of(message.getSubject(), day, header(message, "Snapshot-Content-Location"), sender, header(message, "Content-Language"));
            if (mail.html == null && mail.text.toString().isBlank()) {
                throw new RejectedException("no-text", "The mail has no text of its own; drop its attachment instead.");
            }
            return mail.html != null ? Content.html(Kind.MAIL, mail.html, said, null) : Content.text(Kind.MAIL, mail.text.toString(), said, null);
        } catch (IOException | RuntimeException e) {
            throw new RejectedException("broken", "The mail is damaged and cannot be read; save it again as .eml and drop it again.");
        }
    }

    /** The library opens each part within the stream of the part around it, and keeps them all: parts without end cost stack, time and memory before any limit of ours. */
    private static void checkParts(byte[] bytes) throws RejectedException {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (HOLDS_PARTS.matcher(raw).results().limit(MOST_HOLDERS + 1).count() > MOST_HOLDERS) {
            throw new RejectedException("too-complex", "The mail holds parts in parts deeper than any program writes them; drop the innermost mail alone.");
        }
        if (Limits.count(raw, BOUNDARY) > MOST_BOUNDARIES) {
            throw new RejectedException("too-complex", "The mail has more than " + MOST_BOUNDARIES + " parts; drop the one that is the article.");
        }
    }

    /** Each mail of the box; a line "From …" behind an empty one begins the next. */
    static List<Content> box(byte[] bytes) throws RejectedException {
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        List<Content> out = new ArrayList<>();
        int begin = 0;
        while (begin >= 0 && begin < raw.length()) {
            int line = raw.indexOf('\n', begin) + 1;
            int unix = raw.indexOf("\n\nFrom ", line);
            int dos = raw.indexOf("\r\n\r\nFrom ", line);
            int end = dos >= 0 && (unix < 0 || dos < unix) ? dos + 4 : unix < 0 ? -1 : unix + 2;
            String mail = raw.substring(line, end < 0 ? raw.length() : end);
            try {
                out.add(read(mail.getBytes(StandardCharsets.ISO_8859_1)));
            } catch (RejectedException e) {
                out.add(Content.refused(Kind.MAIL, e)); // one damaged mail does not hide the others
            }
            if (out.size() > Limits.MAX_ARTICLES) {
                break;
            }
            begin = end;
        }
        return JsonArticles.numbered(Content.someOf(out));
    }

    private void walk(Entity entity, int depth) throws IOException {
        Body body = entity.getBody();
        if (body == null || depth > DEEPEST || ++parts > MOST_PARTS || "attachment".equalsIgnoreCase(entity.getDispositionType())) {
            return;
        }
        if (body instanceof Multipart many) {
            for (Entity part : many.getBodyParts()) {
                walk(part, depth + 1);
            }
        } else if (body instanceof Message inner) {
            walk(inner, depth + 1);
        } else if (body instanceof SingleBody single) {
            String type = entity.getMimeType() == null ? "text/plain" : entity.getMimeType();
            if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
                String page = decode(single, entity.getCharset());
                html = html == null || page.length() > html.length() * 4 ? page : html;
            } else if (type.equals("text/plain")) {
                text.append(text.length() == 0 ? "" : "\n\n").append(decode(single, entity.getCharset()));
            }
        }
    }

    private static String decode(SingleBody body, String charset) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = body.getInputStream()) {
            in.transferTo(bytes);
        }
        return Decoder.decode(bytes.toByteArray(), "us-ascii".equalsIgnoreCase(charset) ? null : charset).text();
    }

    private static String header(Message message, String name) {
        return message.getHeader() == null || message.getHeader().getField(name) == null ? null : message.getHeader().getField(name).getBody();
    }
}
