// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/taskbar_progress.h"

#include <QWidget>

#include <qt_windows.h>
#include <shobjidl.h>

namespace rescue::ui {

class TaskbarProgress::Icon {
public:
    explicit Icon(HWND window) : m_window(window)
    {
        // Qt has initialised COM on the GUI thread.
        CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER, IID_PPV_ARGS(&m_list));
    }
    ~Icon()
    {
        if (m_list == nullptr)
            return;
        m_list->SetProgressState(m_window, TBPF_NOPROGRESS);
        m_list->Release();
    }
    Q_DISABLE_COPY_MOVE(Icon)

    void show(double share)
    {
        if (m_list != nullptr)
            m_list->SetProgressValue(m_window, static_cast<ULONGLONG>(share * 100), 100);
    }

private:
    HWND m_window;
    ITaskbarList3* m_list = nullptr;
};

TaskbarProgress::TaskbarProgress(QWidget& window)
    : m_icon(std::make_unique<Icon>(reinterpret_cast<HWND>(window.winId())))
{
    set(0);
}

TaskbarProgress::~TaskbarProgress() = default;

void TaskbarProgress::set(double share)
{
    m_icon->show(share);
}

} // namespace rescue::ui
