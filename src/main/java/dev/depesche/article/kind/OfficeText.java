package dev.depesche.article.kind;

import dev.depesche.article.RejectedException;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a DOCX or ODT file: zip entries read with StAX, document types switched off. */
final class OfficeText {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    private static final Set<String> LEFT_OUT = Set.of("del", "instrText", "delText", "annotation", "tracked-changes", "note", "AlternateContent", "pict", "drawing", "frame",
            "footnote", "sequence-decls", "forms");
    private static final Set<String> TITLES = Set.of("title", "titel", "titre", "heading1", "heading 1", "berschrift1", "überschrift1");

    private final StringBuilder text = new StringBuilder();
    private String title;

    private OfficeText() {
    }

    static boolean isDocx(Map<String, byte[]> entries) {
        return entries.containsKey("word/document.xml");
    }

    static boolean isOdt(Map<String, byte[]> entries) {
        return entries.containsKey("content.xml") && entries.containsKey("mimetype");
    }

    static Content docx(Map<String, byte[]> entries) throws RejectedException {
        return read(Kind.DOCX, entries.get("word/document.xml"), entries.get("docProps/core.xml"));
    }

    static Content odt(Map<String, byte[]> entries) throws RejectedException {
        return read(Kind.ODT, entries.get("content.xml"), entries.get("meta.xml"));
    }

    private static Content read(Kind kind, byte[] content, byte[] meta) throws RejectedException {
        try {
            OfficeText office = new OfficeText();
            office.text(content);
            Properties p = meta == null ? new Properties(null, null, null, null) : Properties.of(meta);
            String title = office.title != null ? office.title : p.title;
            return Content.text(kind, office.text.toString().strip(), Said.of(title, p.created, null, null, p.language), Said.line(p.author));
        } catch (XMLStreamException e) {
            throw new RejectedException("broken", "The document is damaged; open it in its word processor, save it again and drop it again.");
        }
    }

    private static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    private void text(byte[] xml) throws XMLStreamException, RejectedException {
        XMLStreamReader in = reader(xml);
        int skipped = 0;
        int begin = 0;
        boolean titled = false;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = in.getLocalName();
                if (skipped > 0 || LEFT_OUT.contains(name)) {
                    skipped++;
                } else if (PARAGRAPHS.contains(name)) {
                    begin = text.length();
                    titled = isTitle(in, "style-name") || name.equals("h") && "1".equals(in.getAttributeValue(null, "outline-level"));
                } else if (name.equals("pStyle")) {
                    titled |= isTitle(in, "val");
                } else if (name.equals("tab") || name.equals("br") || name.equals("cr") || name.equals("line-break") || name.equals("s")) {
                    text.append(name.equals("tab") ? '\t' : name.equals("s") ? ' ' : '\n');
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String name = in.getLocalName();
                if (skipped > 0) {
                    skipped--;
                } else if (PARAGRAPHS.contains(name)) {
                    String paragraph = text.substring(begin).strip();
                    title = title == null && titled && !paragraph.isEmpty() && text.length() < 2000 ? paragraph : title;
                    text.append("\n\n");
                }
            } else if (event == XMLStreamConstants.CHARACTERS && skipped == 0) {
                append(in.getText());
            }
            Limits.checkLength(text.length());
        }
    }

    /** Characters between elements are layout of the file, not of the text. */
    private void append(String s) {
        if (!(s.isBlank() && s.indexOf('\n') >= 0)) {
            text.append(s);
        }
    }

    private static boolean isTitle(XMLStreamReader in, String attribute) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(attribute)) {
                return TITLES.contains(in.getAttributeValue(i).toLowerCase(java.util.Locale.ROOT));
            }
        }
        return false;
    }

    private record Properties(String title, String author, String created, String language) {

        static Properties of(byte[] xml) throws XMLStreamException {
            XMLStreamReader in = reader(xml);
            String title = null;
            String author = null;
            String created = null;
            String language = null;
            String name = "";
            while (in.hasNext()) {
                int event = in.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    name = in.getLocalName();
                } else if (event == XMLStreamConstants.CHARACTERS && !in.getText().isBlank()) {
                    String s = in.getText();
                    switch (name) {
                        case "title" -> title = title == null ? s : title;
                        case "creator", "initial-creator" -> author = author == null ? s : author;
                        case "language" -> language = s;
                        default -> {
                        }
                    }
                }
            }
            return new Properties(title, author, created, language);
        }
    }
}
