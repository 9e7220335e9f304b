package optigrade.workshop.purity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/**
 * All that a class file refers to, taken from its constant pool: whatever an instruction, an
 * attribute or a bootstrap method names, it names by an entry there, so nothing can be forgotten.
 *
 * @param types the classes it names in any way, in descriptors, signatures and annotations as well;
 *     with dots
 * @param uses the fields and methods it uses, by their whole text
 */
record ClassPool(String name, Set<String> types, SortedMap<String, Member> uses) {

  /** A field or method that is used, by the class that the use names. */
  record Member(String owner, String name, String descriptor) {
    @Override
    public String toString() {
      return owner + '.' + name;
    }

    String text() {
      return this + descriptor;
    }
  }

  private static final int CLASS = 7;
  private static final int STRING = 8;
  private static final int FIELD = 9;
  private static final int METHOD = 10;
  private static final int INTERFACE_METHOD = 11;
  private static final int UTF8 = 1;

  /** A descriptor or a generic signature, from its beginning to its end. */
  private static final Pattern DESCRIPTOR =
      Pattern.compile("\\[*L[^;<>\\s]+(<.*>)?(\\.[^;\\s]+)*;|\\(.*\\).+|<.+>.+|\\[*T[^;]+;");

  private static final String TYPE = "\\[*(?:[BCDFIJSZ]|L[\\w$/]+;)";

  /** What is a descriptor to the letter, as sentences are not. */
  private static final Pattern EXACT =
      Pattern.compile("(?:\\((?:" + TYPE + ")*+\\)(?:V|" + TYPE + ")|" + TYPE + ")");

  private static final Pattern CLASS_NAME = Pattern.compile("L([^;<>()\\[\\s:]+)[;<]");

  static ClassPool of(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    ClassPool pool = new ClassPool(dotted(reader.getClassName()), new TreeSet<>(), new TreeMap<>());
    char[] buffer = new char[reader.getMaxStringLength()];
    Set<Integer> texts = new HashSet<>();
    List<Integer> names = new ArrayList<>();
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      int tag = item == 0 ? 0 : reader.readByte(item - 1);
      switch (tag) {
        case CLASS -> pool.addType(reader.readUTF8(item, buffer));
        case STRING -> texts.add(reader.readUnsignedShort(item));
        case FIELD, METHOD, INTERFACE_METHOD -> pool.addMember(reader, item, buffer);
        case UTF8 -> names.add(i);
        default -> {}
      }
    }
    for (int i : names) {
      String text = utf8(reader, i);
      // A text of the program's may be a descriptor as well, and would hide it.
      if (!texts.contains(i)) {
        pool.addDescriptor(text);
      } else if (EXACT.matcher(text).matches()) {
        pool.addPackaged(text);
      }
    }
    return pool;
  }

  Collection<Member> members() {
    return uses.values();
  }

  /** A text by its own index; the reader offers only texts that something refers to. */
  private static String utf8(ClassReader reader, int index) {
    int item = reader.getItem(index);
    int length = reader.readUnsignedShort(item);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) reader.readByte(item + 2 + i);
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void addMember(ClassReader reader, int item, char[] buffer) {
    String owner = reader.readClass(item, buffer);
    int nameAndType = reader.getItem(reader.readUnsignedShort(item + 2));
    Member member =
        new Member(
            owner.startsWith("[") ? "java.lang.Object" : dotted(owner),
            reader.readUTF8(nameAndType, buffer),
            reader.readUTF8(nameAndType + 2, buffer));
    uses.put(member.text(), member);
  }

  private void addType(String internalName) {
    Type type = Type.getObjectType(internalName);
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.OBJECT) {
      types.add(element.getClassName());
    }
  }

  /** Without an L no class is named, and most texts have none. */
  private void addDescriptor(String text) {
    if (text.indexOf('L') >= 0 && DESCRIPTOR.matcher(text).matches()) {
      Matcher matcher = CLASS_NAME.matcher(text);
      while (matcher.find()) {
        types.add(dotted(matcher.group(1)));
      }
    }
  }

  /** The platform has no class without a package; words that end in a semicolon are just that. */
  private void addPackaged(String descriptor) {
    Matcher matcher = CLASS_NAME.matcher(descriptor);
    while (matcher.find()) {
      if (matcher.group(1).contains("/")) {
        types.add(dotted(matcher.group(1)));
      }
    }
  }

  private static String dotted(String internalName) {
    return internalName.replace('/', '.');
  }
}
