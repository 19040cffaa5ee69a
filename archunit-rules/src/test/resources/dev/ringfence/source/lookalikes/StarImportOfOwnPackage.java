package shop.service;

import shop.service.*;

class StarImportOfOwnPackage {
    Clerk clerk;
}
