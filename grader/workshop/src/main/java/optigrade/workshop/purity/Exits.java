package optigrade.workshop.purity;

import java.util.Set;
import optigrade.workshop.messages.Compilation.ClassFile;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Leads a program's calls of {@code System.exit} and its like to the worker's own {@code Exit}, so
 * that they end the call and not the process.
 */
final class Exits {

  private static final String EXIT = "optigrade/worker/Exit";

  private static final Set<String> RECOGNISED =
      Set.of("java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt");

  private Exits() {}

  static boolean isExit(ClassPool.Member member) {
    return RECOGNISED.contains(member.toString()) && member.descriptor().equals("(I)V");
  }

  static boolean areIn(ClassPool pool) {
    return pool.members().stream().anyMatch(Exits::isExit);
  }

  /** What can't be rewritten, such as a call by reference, is still in it. */
  static ClassFile rewrite(ClassFile file) {
    ClassReader reader = new ClassReader(file.content());
    ClassWriter writer = new ClassWriter(0);
    reader.accept(new Rewriting(writer), 0);
    return new ClassFile(file.name(), writer.toByteArray());
  }

  private static final class Rewriting extends ClassVisitor {
    Rewriting(ClassWriter writer) {
      super(Opcodes.ASM9, writer);
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  private static final class Calls extends MethodVisitor {
    Calls(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (!isExit(new ClassPool.Member(owner.replace('/', '.'), name, descriptor))) {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        return;
      }
      if (opcode != Opcodes.INVOKESTATIC) {
        super.visitInsn(Opcodes.SWAP);
        super.visitInsn(Opcodes.POP);
      }
      super.visitMethodInsn(Opcodes.INVOKESTATIC, EXIT, "exit", "(I)V", false);
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      Object[] rewritten = arguments.clone();
      for (int i = 0; i < rewritten.length; i++) {
        if (rewritten[i] instanceof Handle handle
            && handle.getOwner().equals("java/lang/System")
            && handle.getName().equals("exit")) {
          rewritten[i] = new Handle(Opcodes.H_INVOKESTATIC, EXIT, "exit", "(I)V", false);
        }
      }
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, rewritten);
    }
  }
}
