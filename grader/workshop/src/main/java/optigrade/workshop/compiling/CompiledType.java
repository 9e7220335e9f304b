package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.List;
import optigrade.workshop.messages.Compilation.ClassFile;
import optigrade.workshop.messages.Compilation.Landmark;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class file says of itself and its methods.
 *
 * @param inMethod whether it is a local or an anonymous class
 */
record CompiledType(
    String name, int access, List<String> supertypes, boolean inMethod, List<Method> methods) {

  /**
   * @param line where its code begins, 0 where it has none
   * @param works false where the compiler put a throw in place of what it could not compile
   */
  record Method(
      String name,
      String descriptor,
      int access,
      List<String> parameters,
      int line,
      int endLine,
      boolean works,
      List<Landmark> landmarks) {

    boolean isStatic() {
      return (access & Opcodes.ACC_STATIC) != 0;
    }
  }

  static CompiledType read(ClassFile file) {
    Reader reader = new Reader();
    new ClassReader(file.content()).accept(reader, ClassReader.SKIP_FRAMES);
    return new CompiledType(
        file.name(), reader.access, reader.supertypes, reader.inMethod, reader.methods);
  }

  private static final class Reader extends ClassVisitor {
    private final List<String> supertypes = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();
    private int access;
    private boolean inMethod;

    Reader() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int flags,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      access = flags;
      if (superName != null && !superName.startsWith("java/lang/")) {
        supertypes.add(superName.replace('/', '.'));
      }
      if (interfaces != null) {
        for (String each : interfaces) {
          supertypes.add(each.replace('/', '.'));
        }
      }
    }

    @Override
    public void visitOuterClass(String owner, @Nullable String name, @Nullable String descriptor) {
      inMethod = true;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int flags,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      boolean written = (flags & Opcodes.ACC_SYNTHETIC) == 0 && !name.startsWith("<");
      return written ? new Body(flags, name, descriptor) : null;
    }

    private final class Body extends Landmarks {
      private final int flags;
      private final String name;
      private final String descriptor;
      private final List<String> parameters = new ArrayList<>();
      private int first;
      private int last;
      private boolean broken;

      Body(int flags, String name, String descriptor) {
        super(flags, descriptor);
        this.flags = flags;
        this.name = name;
        this.descriptor = descriptor;
      }

      @Override
      public void visitParameter(@Nullable String parameter, int parameterFlags) {
        parameters.add(parameter == null ? "" : parameter);
      }

      @Override
      public void visitLineNumber(int line, Label start) {
        super.visitLineNumber(line, start);
        first = first == 0 ? line : Math.min(first, line);
        last = Math.max(last, line);
      }

      @Override
      public void visitLdcInsn(Object value) {
        super.visitLdcInsn(value);
        broken |= value instanceof String text && text.startsWith("Unresolved compilation problem");
      }

      @Override
      public void visitEnd() {
        methods.add(
            new Method(name, descriptor, flags, parameters, first, last, !broken, landmarks()));
      }
    }
  }
}
