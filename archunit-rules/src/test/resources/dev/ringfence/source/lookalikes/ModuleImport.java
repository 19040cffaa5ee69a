// java 25
package shop.lookalikes;

import module java.base;

class ModuleImport {
    List<String> texts;
}
