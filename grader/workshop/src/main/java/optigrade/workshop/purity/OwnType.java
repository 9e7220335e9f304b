package optigrade.workshop.purity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class of the program: what it inherits from and what it declares itself.
 *
 * @param members names and descriptors of its own fields and methods
 * @param odd methods that are impure, and flagged, by being there at all
 */
record OwnType(List<String> supertypes, Set<String> members, List<Odd> odd) {

  record Odd(String what, String flag) {}

  static OwnType read(byte[] classFile) {
    OwnType type = new OwnType(new ArrayList<>(), new HashSet<>(), new ArrayList<>());
    new ClassReader(classFile).accept(type.new Reader(), ClassReader.SKIP_CODE);
    return type;
  }

  private final class Reader extends ClassVisitor {
    Reader() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      if (superName != null) {
        supertypes.add(superName.replace('/', '.'));
      }
      if (interfaces != null) {
        for (String each : interfaces) {
          supertypes.add(each.replace('/', '.'));
        }
      }
    }

    @Override
    public @Nullable FieldVisitor visitField(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        @Nullable Object value) {
      members.add(name + descriptor);
      return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      members.add(name + descriptor);
      if ((access & Opcodes.ACC_NATIVE) != 0) {
        odd.add(new Odd("native code (" + name + ")", "uses-native-code"));
      }
      if (name.equals("finalize") && descriptor.equals("()V")) {
        odd.add(new Odd("the finalizer", "starts-threads"));
      }
      return null;
    }
  }
}
