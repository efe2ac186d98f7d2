package dev.depesche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** {@code template.yaml} against what it names: classes, parameters, resources, buckets. */
class TemplateTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}!]+)}");
    private static final Node TEMPLATE = template();

    private static Node template() {
        try {
            return new Compose(LoadSettings.builder().build()).composeString(Files.readString(Path.of("template.yaml"))).orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Node at(Node node, String... path) {
        Node here = node;
        for (String key : path) {
            here = ((MappingNode) here).getValue().stream().filter(t -> text(t.getKeyNode()).equals(key)).findFirst()
                    .orElseThrow(() -> new AssertionError("no " + key + " under " + String.join("/", path))).getValueNode();
        }
        return here;
    }

    private static Set<String> keys(String... path) {
        Set<String> out = new TreeSet<>();
        ((MappingNode) at(TEMPLATE, path)).getValue().forEach(t -> out.add(text(t.getKeyNode())));
        return out;
    }

    private static String text(Node node) {
        return node instanceof ScalarNode s ? s.getValue() : "";
    }

    private static List<Node> all(Node node) {
        List<Node> out = new ArrayList<>(List.of(node));
        if (node instanceof MappingNode m) {
            for (NodeTuple t : m.getValue()) {
                out.addAll(all(t.getValueNode()));
            }
        } else if (node instanceof SequenceNode s) {
            s.getValue().forEach(n -> out.addAll(all(n)));
        }
        return out;
    }

    /** Every name that a function of the template refers to, before a dot. */
    private static Set<String> references() {
        Set<String> out = new TreeSet<>();
        for (Node n : all(TEMPLATE)) {
            String tag = n.getTag().getValue();
            if (tag.equals("!Ref") || tag.equals("!GetAtt")) {
                out.add(text(n).split("\\.")[0]);
            } else if (tag.equals("!Sub")) {
                Matcher m = VARIABLE.matcher(text(n));
                while (m.find()) {
                    out.add(m.group(1).split("\\.")[0]);
                }
            }
        }
        return out;
    }

    /** Values under {@code key}, lists taken apart, anywhere in the node. */
    private static List<Node> values(Node in, String key) {
        List<Node> out = new ArrayList<>();
        for (Node n : all(in)) {
            if (n instanceof MappingNode m) {
                m.getValue().stream().filter(t -> text(t.getKeyNode()).equals(key)).map(NodeTuple::getValueNode)
                        .forEach(v -> out.addAll(v instanceof SequenceNode s ? s.getValue() : List.of(v)));
            }
        }
        return out;
    }

    @Test
    void namesAHandlerClassThatLambdaCanStart() throws ReflectiveOperationException {
        Class<?> handler = Class.forName(text(at(TEMPLATE, "Resources", "ArticleFunction", "Properties", "Handler")));
        assertTrue(RequestStreamHandler.class.isAssignableFrom(handler));
        assertTrue(java.lang.reflect.Modifier.isPublic(handler.getConstructor().getModifiers()));
        assertEquals("target/depesche.jar", text(at(TEMPLATE, "Resources", "ArticleFunction", "Properties", "CodeUri")));
    }

    @Test
    void refersOnlyToWhatIsThere() {
        Set<String> known = new HashSet<>(keys("Parameters"));
        known.addAll(keys("Resources"));
        known.addAll(Set.of("ArticleFunctionRole", "ArticleFunctionReplay"));   // made by SAM
        Set<String> unknown = references();
        unknown.removeIf(r -> known.contains(r) || r.startsWith("AWS::"));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void usesEveryParameterAndCondition() {
        Set<String> unused = new TreeSet<>(keys("Parameters"));
        unused.removeAll(references());
        assertEquals(Set.of(), unused);
        Set<String> conditions = new TreeSet<>(keys("Conditions"));
        values(at(TEMPLATE, "Resources"), "Condition").forEach(n -> conditions.remove(text(n)));
        all(at(TEMPLATE, "Resources")).stream().filter(n -> n.getTag().getValue().equals("!If"))
                .forEach(n -> conditions.remove(text(((SequenceNode) n).getValue().get(0))));
        assertEquals(Set.of(), conditions);
    }

    @Test
    void allowsNothingOnEverything() {
        List<Node> resources = values(at(TEMPLATE, "Resources"), "Resource");
        assertFalse(resources.isEmpty());
        assertTrue(resources.stream().noneMatch(n -> text(n).equals("*")), "a statement allows something on \"*\"");
    }

    @Test
    void neverWritesWhereTheTriggerSits() {
        assertEquals("InboxBucket", text(at(TEMPLATE, "Resources", "ArticleFunction", "Properties", "Events", "Inbox", "Properties", "Bucket")));
        for (String policy : List.of("ArticleFunction", "ReadInbox", "ReadArchive")) {
            for (Node statement : values(at(TEMPLATE, "Resources", policy), "Statement")) {
                boolean inbox = values(statement, "Resource").stream().anyMatch(r -> text(r).contains("InboxBucket") || text(r).contains("ArchiveBucket"));
                boolean writes = values(statement, "Action").stream().anyMatch(a -> !text(a).startsWith("s3:Get") && !text(a).startsWith("s3:List"));
                assertFalse(inbox && writes, policy + " may write where the trigger sits");
            }
        }
    }

    @Test
    void keepsBothBucketsPrivateEncryptedAndBehindTls() {
        for (String bucket : List.of("InboxBucket", "DigestBucket")) {
            assertEquals("Enabled", text(at(TEMPLATE, "Resources", bucket, "Properties", "VersioningConfiguration", "Status")));
            assertEquals(4, values(at(TEMPLATE, "Resources", bucket, "Properties"), "PublicAccessBlockConfiguration").stream()
                    .flatMap(n -> ((MappingNode) n).getValue().stream()).filter(t -> text(t.getValueNode()).equals("true")).count());
            assertEquals("AES256", text(values(at(TEMPLATE, "Resources", bucket), "SSEAlgorithm").get(0)));
            assertEquals("false", text(values(at(TEMPLATE, "Resources", bucket + "Policy"), "aws:SecureTransport").get(0)));
        }
    }
}
