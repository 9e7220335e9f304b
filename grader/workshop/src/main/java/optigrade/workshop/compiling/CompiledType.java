package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.List;
import optigrade.workshop.messages.Compilation.ClassFile;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What a class file says of its methods. */
record CompiledType(String name, List<Method> methods) {

  /**
   * @param works false where the compiler put a throw in place of what it could not compile
   */
  record Method(String name, String descriptor, boolean isStatic, boolean works) {}

  static CompiledType read(ClassFile file) {
    List<Method> methods = new ArrayList<>();
    new ClassReader(file.content())
        .accept(new Reader(methods), ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
    return new CompiledType(file.name(), methods);
  }

  private static final class Reader extends ClassVisitor {
    private final List<Method> methods;

    Reader(List<Method> methods) {
      super(Opcodes.ASM9);
      this.methods = methods;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      if ((access & Opcodes.ACC_SYNTHETIC) != 0 || name.startsWith("<")) {
        return null;
      }
      boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
      return new MethodVisitor(Opcodes.ASM9) {
        private boolean broken;

        @Override
        public void visitLdcInsn(Object value) {
          broken |=
              value instanceof String text && text.startsWith("Unresolved compilation problem");
        }

        @Override
        public void visitEnd() {
          methods.add(new Method(name, descriptor, isStatic, !broken));
        }
      };
    }
  }
}
