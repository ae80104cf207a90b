/* The one function of Windows' bcryptprimitives.dll that Rust's standard library calls, for a Wine that has none (before 9.0).
   For tests only: it goes into the Wine folder that `cargo xtask windows` makes, and nowhere else. */

#include <windows.h>

/* RtlGenRandom of advapi32.dll, by the name it has there. */
BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length)
{
    while (length > 0) {
        ULONG some = length > 0x10000000 ? 0x10000000 : (ULONG)length;
        if (!SystemFunction036(data, some))
            return FALSE;
        data += some;
        length -= some;
    }
    return TRUE;
}
