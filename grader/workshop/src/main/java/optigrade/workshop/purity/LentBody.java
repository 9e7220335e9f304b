package optigrade.workshop.purity;

import java.util.Optional;
import java.util.regex.Pattern;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The body of a stub: {@code return (R) Lent.call(function, "R", new Object[] {arguments})}. */
record LentBody(
    MethodVisitor method, boolean isStatic, String descriptor, Optional<String> signature) {

  private static final String LENT = "optigrade/worker/Lent";

  /** What a type variable stands for, only the caller knows. */
  private static final Pattern TYPE_VARIABLE = Pattern.compile("(?:^|[<;\\[*+-])T[^;/<]+;");

  private static final String CALL = "(ILjava/lang/String;[Ljava/lang/Object;)Ljava/lang/Object;";

  void write(int function) {
    Type returned = Type.getReturnType(descriptor);
    method.visitCode();
    method.visitLdcInsn(function);
    method.visitLdcInsn(returnType());
    arguments();
    method.visitMethodInsn(Opcodes.INVOKESTATIC, LENT, "call", CALL, false);
    give(returned);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  private String returnType() {
    String generic = signature.map(LentBody::returned).orElse("");
    boolean told = !generic.isEmpty() && !TYPE_VARIABLE.matcher(generic).find();
    return told ? generic : returned(descriptor);
  }

  private static String returned(String method) {
    int end = method.indexOf('^'); // what it throws
    return method.substring(method.indexOf(')') + 1, end < 0 ? method.length() : end);
  }

  private void arguments() {
    Type[] types = Type.getArgumentTypes(descriptor);
    method.visitLdcInsn(types.length);
    method.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
    int variable = isStatic ? 0 : 1;
    for (int i = 0; i < types.length; i++) {
      method.visitInsn(Opcodes.DUP);
      method.visitLdcInsn(i);
      method.visitVarInsn(types[i].getOpcode(Opcodes.ILOAD), variable);
      box(types[i]);
      method.visitInsn(Opcodes.AASTORE);
      variable += types[i].getSize();
    }
  }

  private void box(Type type) {
    if (isPrimitive(type)) {
      String boxed = boxed(type);
      String valueOf = "(" + type.getDescriptor() + ")L" + boxed + ";";
      method.visitMethodInsn(Opcodes.INVOKESTATIC, boxed, "valueOf", valueOf, false);
    }
  }

  private void give(Type returned) {
    if (returned.getSort() == Type.VOID) {
      method.visitInsn(Opcodes.POP);
    } else if (isPrimitive(returned)) {
      String value = returned.getClassName() + "Value";
      method.visitTypeInsn(Opcodes.CHECKCAST, boxed(returned));
      method.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL, boxed(returned), value, "()" + returned.getDescriptor(), false);
    } else {
      method.visitTypeInsn(Opcodes.CHECKCAST, returned.getInternalName());
    }
    method.visitInsn(returned.getOpcode(Opcodes.IRETURN));
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() != Type.OBJECT
        && type.getSort() != Type.ARRAY
        && type.getSort() != Type.VOID;
  }

  private static String boxed(Type type) {
    return switch (type.getSort()) {
      case Type.INT -> "java/lang/Integer";
      case Type.CHAR -> "java/lang/Character";
      default ->
          "java/lang/"
              + Character.toUpperCase(type.getClassName().charAt(0))
              + type.getClassName().substring(1);
    };
  }
}
