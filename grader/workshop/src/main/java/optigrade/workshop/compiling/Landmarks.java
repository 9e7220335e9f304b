package optigrade.workshop.compiling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import optigrade.workshop.messages.Compilation.Landmark;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Notes on which lines a method does what a reader may be pointed to. */
class Landmarks extends MethodVisitor {

  /** Far more than a method of the course has; a hostile one may have tens of thousands. */
  private static final int MOST = 500;

  private static final int NO_PARAMETER = -1;

  /** By a text of its own: to hash its first record costs a JVM milliseconds. */
  private final Map<String, Landmark> found = new LinkedHashMap<>();

  private final Set<Label> passed = new HashSet<>();
  private final List<Integer> parameterOfSlot = new ArrayList<>();
  private int line;
  private int last = NO_PARAMETER;

  Landmarks(int access, String descriptor) {
    super(Opcodes.ASM9);
    if ((access & Opcodes.ACC_STATIC) == 0) {
      parameterOfSlot.add(NO_PARAMETER);
    }
    Type[] types = Type.getArgumentTypes(descriptor);
    for (int i = 0; i < types.length; i++) {
      for (int slot = 0; slot < types[i].getSize(); slot++) {
        parameterOfSlot.add(i);
      }
    }
  }

  final List<Landmark> landmarks() {
    return List.copyOf(found.values());
  }

  private void note(String sign) {
    if (line > 0 && found.size() < MOST) {
      found.putIfAbsent(line + " " + sign, new Landmark(sign, line));
    }
  }

  @Override
  public void visitLineNumber(int number, Label start) {
    line = number;
  }

  @Override
  public void visitLabel(Label label) {
    passed.add(label);
  }

  /** An array's length, or whether there is one, is not what it is for. */
  private void settle(boolean isUsed) {
    if (last != NO_PARAMETER && isUsed) {
      note(Landmark.parameter(last));
    }
    last = NO_PARAMETER;
  }

  @Override
  public void visitJumpInsn(int opcode, Label target) {
    settle(opcode != Opcodes.IFNULL && opcode != Opcodes.IFNONNULL);
    if (passed.contains(target)) {
      note(Landmark.LOOP);
    }
  }

  @Override
  public void visitVarInsn(int opcode, int slot) {
    settle(true);
    boolean reads = opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD;
    last = reads && slot < parameterOfSlot.size() ? parameterOfSlot.get(slot) : NO_PARAMETER;
  }

  @Override
  public void visitInsn(int opcode) {
    if (last != NO_PARAMETER && opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5) {
      note(Landmark.element(last, opcode - Opcodes.ICONST_0));
    } else if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.ARETURN) {
      note(Landmark.RETURN);
    }
    settle(opcode != Opcodes.ARRAYLENGTH);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    settle(!name.equals("clone") && !name.equals("size"));
    note(Landmark.call(name));
    if (!owner.startsWith("java/") && opcode != Opcodes.INVOKEINTERFACE) {
      note(Landmark.OWN_CALL);
    }
    if (name.equals("of") || name.equals("asList")) {
      note(Landmark.CREATES);
    }
  }

  @Override
  public void visitIincInsn(int slot, int by) {
    visitVarInsn(Opcodes.ILOAD, slot);
    settle(true);
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    settle(true);
  }

  @Override
  public void visitLdcInsn(Object value) {
    settle(true);
    if (value instanceof Double || value instanceof Float) {
      note(Landmark.NUMBER);
      note(Landmark.number(((Number) value).doubleValue()));
    }
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    settle(true);
  }

  @Override
  public void visitTypeInsn(int opcode, String type) {
    settle(true);
    if (opcode == Opcodes.NEW || opcode == Opcodes.ANEWARRAY) {
      note(Landmark.CREATES);
    }
  }
}
