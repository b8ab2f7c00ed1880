// SPDX-License-Identifier: Apache-2.0
// The start of the single file. Behind it lies a squashfs image with the program, Qt and every library that a
// bare desktop may lack; the launcher unpacks it once into the person's cache and starts the program from
// there. It is linked statically and mounts nothing, so that it needs neither libraries nor FUSE. Layout and
// mark are those of an AppImage of type 2, so that desktops and tools know what they see.
extern "C" {
#include <squashfuse/squashfuse.h>
}

#include <elf.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

namespace fs = std::filesystem;

namespace {

constexpr const char* ownPath = "/proc/self/exe";

[[noreturn]] void fail(const std::string& what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

void check(sqfs_err error)
{
    if (error != SQFS_OK)
        throw std::runtime_error("this file is damaged; download it again");
}

/// Where the image begins: the sections are the last part of an ELF file, and their table its very end.
std::size_t endOfProgram()
{
    std::ifstream file(ownPath, std::ios::binary);
    Elf64_Ehdr header{};
    file.read(reinterpret_cast<char*>(&header), sizeof header);
    if (!file)
        fail("cannot read the program's own file");
    return header.e_shoff + std::size_t{header.e_shentsize} * header.e_shnum;
}

/// Whole or not there: written under another name first.
void unpackFile(sqfs& image, sqfs_inode& inode, const fs::path& target)
{
    const fs::path part = target.string() + "." + std::to_string(::getpid());
    const mode_t mode = (inode.base.mode & S_IXUSR) != 0 ? 0755 : 0644;
    const int file = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode);
    if (file < 0)
        fail(part);
    static std::vector<char> buffer(1 << 20);
    const auto size = static_cast<sqfs_off_t>(inode.xtra.reg.file_size);
    for (sqfs_off_t offset = 0; offset < size;) {
        auto count = static_cast<sqfs_off_t>(buffer.size());
        check(sqfs_read_range(&image, &inode, offset, &count, buffer.data()));
        if (count <= 0 || ::write(file, buffer.data(), static_cast<std::size_t>(count)) != count) {
            ::unlink(part.c_str());
            fail(part);
        }
        offset += count;
    }
    ::close(file);
    fs::rename(part, target);
}

void unpackLink(sqfs& image, sqfs_inode& inode, const fs::path& target)
{
    std::size_t size = 0;
    check(sqfs_readlink(&image, &inode, nullptr, &size));
    std::string where(size, '\0');
    check(sqfs_readlink(&image, &inode, where.data(), &size));
    where.resize(where.find('\0'));
    fs::remove(target);
    fs::create_symlink(where, target);
}

/// `whole`: every file; else those that are missing or have another size, as after a cleaning of caches.
void unpack(const fs::path& folder, bool whole)
{
    sqfs image{};
    check(sqfs_open_image(&image, ownPath, endOfProgram()));
    sqfs_traverse walk{};
    check(sqfs_traverse_open(&walk, &image, sqfs_inode_root(&image)));
    fs::create_directories(folder);
    sqfs_err error = SQFS_OK;
    while (sqfs_traverse_next(&walk, &error)) {
        if (walk.dir_end)
            continue;
        const fs::path target = folder / walk.path;
        sqfs_inode inode{};
        check(sqfs_inode_get(&image, &inode, sqfs_dentry_inode(&walk.entry)));
        std::error_code ignored;
        const auto found = fs::symlink_status(target, ignored);
        if (S_ISDIR(inode.base.mode))
            fs::create_directories(target);
        else if (S_ISLNK(inode.base.mode) && (whole || !fs::is_symlink(found)))
            unpackLink(image, inode, target);
        else if (S_ISREG(inode.base.mode) &&
                 (whole || !fs::is_regular_file(found) || fs::file_size(target) != inode.xtra.reg.file_size))
            unpackFile(image, inode, target);
    }
    check(error);
    sqfs_traverse_close(&walk);
    sqfs_fd_close(image.fd);
}

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : value;
}

fs::path cacheFolder()
{
    const fs::path chosen = variable("XDG_CACHE_HOME");
    const fs::path cache = chosen.is_absolute() ? chosen : fs::path(variable("HOME")) / ".cache";
    if (!cache.is_absolute())
        throw std::system_error(ENOENT, std::generic_category(), "no home folder");
    return cache / "photon-rescue";
}

/// What an older release left goes, unless it is running: it would hold its mark locked.
void removeOthers(const fs::path& folder)
{
    std::error_code ignored;
    for (const auto& other : fs::directory_iterator(folder.parent_path(), ignored)) {
        if (!other.path().filename().string().starts_with("bundle-") || other.path() == folder)
            continue;
        const int mark = ::open((other.path() / "complete").c_str(), O_RDONLY | O_CLOEXEC);
        if (mark >= 0 && ::flock(mark, LOCK_EX | LOCK_NB) == 0)
            fs::remove_all(other.path(), ignored);
        if (mark >= 0)
            ::close(mark);
    }
}

/// The folder with the program, complete. The lock on its mark outlives this program: the next one inherits
/// it.
fs::path unpackedInCache()
{
    const fs::path folder = cacheFolder() / ("bundle-" RESCUE_BUNDLE);
    fs::create_directories(folder);
    const fs::path mark = folder / "complete";
    const bool whole = !fs::exists(mark);
    unpack(folder, whole);
    const int file = ::open(mark.c_str(), O_RDWR | O_CREAT, 0644);
    if (file < 0 || (whole && ::syncfs(file) != 0) || ::flock(file, LOCK_SH) != 0)
        fail(mark);
    if (whole)
        removeOthers(folder);
    return folder;
}

[[noreturn]] void start(const fs::path& folder, const std::vector<char*>& arguments, bool commandLine)
{
    const fs::path usr = folder / "usr";
    // The bundled libraries must not load what the system's ones of another release would.
    ::setenv("GIO_MODULE_DIR", (usr / "lib/gio").c_str(), 1);
    ::setenv("OPENSSL_CONF", "/dev/null", 1);
    ::unsetenv("QT_PLUGIN_PATH");
    // GNOME leaves title bars to the programs, and Qt 6.4 draws them only where it has OpenGL (QtWayland,
    // QWaylandDisplay::supportsWindowDecoration), which this file does not bring. Under X11 the desktop does.
    if (variable("XDG_CURRENT_DESKTOP").find("GNOME") != std::string::npos)
        ::setenv("QT_QPA_PLATFORM", "xcb;wayland", 0);
    if (!fs::exists("/etc/fonts/fonts.conf"))
        ::setenv("FONTCONFIG_FILE", (usr / "share/fonts/fonts.conf").c_str(), 1);
    const fs::path program = usr / "bin" / (commandLine ? "photon-rescue-cli" : "photon-rescue");
    ::execv(program.c_str(), arguments.data());
    fail(program.string());
}

/// Where nothing can be kept: unpacked for this one run.
int runOnce(const std::vector<char*>& arguments, bool commandLine)
{
    std::string name = (fs::temp_directory_path() / "photon-rescue-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        fail(name);
    unpack(name, true);
    const pid_t child = ::fork();
    if (child == 0)
        start(name, arguments, commandLine);
    std::signal(SIGINT, SIG_IGN); // the program's to answer; what was unpacked must not stay behind
    std::signal(SIGTERM, SIG_IGN);
    int status = 0;
    ::waitpid(child, &status, 0);
    std::error_code ignored;
    fs::remove_all(name, ignored);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

int run(int argc, char** argv)
{
    std::vector<char*> arguments{argv[0]};
    bool commandLine = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (i == 1 && argument == "--appimage-extract") {
            unpack("squashfs-root", true);
            return 0;
        }
        if (i == 1 && argument == "--cli")
            commandLine = true;
        else if (argument != "--appimage-extract-and-run") // what is done anyway
            arguments.push_back(argv[i]);
    }
    arguments.push_back(nullptr);
    fs::path folder;
    try {
        folder = unpackedInCache();
    } catch (const std::system_error&) { // no home folder that could be written, a full disk
        return runOnce(arguments, commandLine);
    }
    start(folder, arguments, commandLine);
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "Photon Rescue cannot start: %s\n", error.what());
        return 1;
    }
}
